import '@angular/compiler';
import { bootstrapApplication } from '@angular/platform-browser';
import { Page } from './page';

document.getElementById('app')!.append(document.createElement('app-page'));
void bootstrapApplication(Page);
