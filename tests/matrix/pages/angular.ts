// How does a page of Angular start without its command line? Its templates are compiled in the page, which loads the compiler first.
import { provideHttpClient } from '@angular/common/http';
import {
  type EnvironmentProviders,
  enableProdMode,
  provideZoneChangeDetection,
  type Type,
} from '@angular/core';
import { bootstrapApplication } from '@angular/platform-browser';
import { provideAnimations } from '@angular/platform-browser/animations';

/** Draws a component, whose selector is `app-page`, in the page. */
export function mount(page: Type<unknown>, ...more: readonly EnvironmentProviders[]): void {
  enableProdMode();
  document.getElementById('app')?.append(document.createElement('app-page'));
  void bootstrapApplication(page, {
    providers: [provideZoneChangeDetection(), provideAnimations(), provideHttpClient(), ...more],
  });
}
