import type { StorybookConfig } from '@storybook/web-components-vite';

const config: StorybookConfig = {
  framework: '@storybook/web-components-vite',
  stories: ['../stories/**/*.stories.ts'],
  addons: ['@storybook/addon-a11y', '@storybook/addon-docs'],
  core: { disableTelemetry: true, disableWhatsNewNotifications: true },
  // The toolbar has widths and pages of our own; nobody here learns how to write stories.
  features: { backgrounds: false, viewport: false, sidebarOnboardingChecklist: false },
  docs: { defaultName: 'Dokumentation' },
  // Storybook brings its own entries. The data stands in a folder of its own, as in `dist/`, for some of it
  // is found by its place beside another file.
  viteFinal: config => ({
    ...config,
    build: {
      ...config.build,
      // A file of dates is fetched, and no address that holds its content is.
      assetsInlineLimit: 0,
      rolldownOptions: {
        output: {
          assetFileNames: ({ names }) =>
            `${names.some(name => name.endsWith('.json')) ? 'data' : 'assets'}/[name]-[hash][extname]`,
        },
      },
    },
  }),
};
export default config;
