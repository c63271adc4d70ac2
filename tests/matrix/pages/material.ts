// The matrix page of Angular Material, whose templates are compiled in the page as no command line of Angular takes part.
import 'zone.js';
import '@angular/compiler';

import { Component } from '@angular/core';
import { FormControl, FormGroup, ReactiveFormsModule } from '@angular/forms';
import { MatAutocompleteModule } from '@angular/material/autocomplete';
import { MatButtonToggleModule } from '@angular/material/button-toggle';
import { MatCheckboxModule } from '@angular/material/checkbox';
import { MatChipsModule } from '@angular/material/chips';
import { MAT_DATE_LOCALE, provideNativeDateAdapter } from '@angular/material/core';
import { MatDatepickerModule } from '@angular/material/datepicker';
import { MatFormFieldModule } from '@angular/material/form-field';
import { MatInputModule } from '@angular/material/input';
import { MatRadioModule } from '@angular/material/radio';
import { MatSelectModule } from '@angular/material/select';
import { MatSlideToggleModule } from '@angular/material/slide-toggle';
import { mount } from './angular';
import '../../../node_modules/@angular/material/prebuilt-themes/azure-blue.css';
import { CONTENTS, KINDS, LONG, NAMES, START, search, take } from './data';

const template = `
<form [formGroup]="form">
  <p><mat-form-field><mat-label>文本</mat-label><input matInput formControlName="text"></mat-form-field></p>
  <p><mat-form-field><mat-label>长文本</mat-label><textarea matInput formControlName="textarea"></textarea></mat-form-field></p>
  <p><mat-form-field><mat-label>下拉</mat-label>
    <mat-select formControlName="select">
      @for (name of names; track name) { <mat-option [value]="name">{{ name }}</mat-option> }
    </mat-select></mat-form-field></p>
  <p><mat-form-field><mat-label>长列表</mat-label>
    <mat-select formControlName="long">
      @for (name of long; track name) { <mat-option [value]="name">{{ name }}</mat-option> }
    </mat-select></mat-form-field></p>
  <p><label id="radio">单选</label>
    <mat-radio-group aria-labelledby="radio" formControlName="radio">
      @for (name of kinds; track name) { <mat-radio-button [value]="name">{{ name }}</mat-radio-button> }
    </mat-radio-group></p>
  <section><h4>多选</h4>
    @for (name of contents; track name) {
      <mat-checkbox [checked]="ticked.includes(name)" (change)="tick(name)">{{ name }}</mat-checkbox>
    }
  </section>
  <p><mat-form-field><mat-label>日期</mat-label>
    <input matInput [matDatepicker]="day" formControlName="date">
    <mat-datepicker-toggle matIconSuffix [for]="day"></mat-datepicker-toggle>
    <mat-datepicker #day></mat-datepicker></mat-form-field></p>
  <p><mat-form-field><mat-label>日期段</mat-label>
    <mat-date-range-input [rangePicker]="days" [formGroup]="range">
      <input matStartDate placeholder="开始日期" formControlName="start">
      <input matEndDate placeholder="结束日期" formControlName="end">
    </mat-date-range-input>
    <mat-datepicker-toggle matIconSuffix [for]="days"></mat-datepicker-toggle>
    <mat-date-range-picker #days></mat-date-range-picker></mat-form-field></p>
  <section><span>上传</span>
    <input hidden type="file" #one (change)="attach('upload', one.files)">
    <button type="button" (click)="one.click()">选择文件</button> <span>{{ attached['upload'] }}</span></section>
  <p><mat-form-field><mat-label>可搜索</mat-label>
    <input matInput formControlName="searchable" [matAutocomplete]="all">
    <mat-autocomplete #all="matAutocomplete" requireSelection>
      @for (name of matching(); track name) { <mat-option [value]="name">{{ name }}</mat-option> }
    </mat-autocomplete></mat-form-field></p>
  <p><mat-form-field><mat-label>远程</mat-label>
    <input matInput #word (input)="find(word.value)" formControlName="remote" [matAutocomplete]="some">
    <mat-autocomplete #some="matAutocomplete" requireSelection>
      @for (name of found; track name) { <mat-option [value]="name">{{ name }}</mat-option> }
    </mat-autocomplete></mat-form-field></p>
  <p><mat-form-field><mat-label>多选列表</mat-label>
    <mat-select multiple formControlName="multiple">
      @for (name of names; track name) { <mat-option [value]="name">{{ name }}</mat-option> }
    </mat-select></mat-form-field></p>
  <p><mat-slide-toggle formControlName="switch">开关</mat-slide-toggle></p>
  <p><mat-form-field><mat-label>数量</mat-label><input matInput type="number" formControlName="number"></mat-form-field></p>
  <section><label id="buttons">按钮单选</label>
    <mat-button-toggle-group aria-labelledby="buttons" formControlName="buttons">
      @for (name of kinds; track name) { <mat-button-toggle [value]="name">{{ name }}</mat-button-toggle> }
    </mat-button-toggle-group></section>
  <section><span>多文件</span>
    <input hidden type="file" multiple #more (change)="attach('uploads', more.files)">
    <button type="button" (click)="more.click()">选择文件</button> <span>{{ attached['uploads'] }}</span></section>
  <p><mat-form-field><mat-label>标签</mat-label>
    <mat-chip-grid #grid>
      @for (name of words; track name) {
        <mat-chip-row (removed)="remove(name)">{{ name }}<button matChipRemove type="button">×</button></mat-chip-row>
      }
      <input placeholder="新标签" [matChipInputFor]="grid" (matChipInputTokenEnd)="add($event)">
    </mat-chip-grid></mat-form-field></p>
</form>`;

class Page {
  readonly names = NAMES;
  readonly long = LONG;
  readonly kinds = KINDS;
  readonly contents = CONTENTS;
  ticked: readonly string[] = START.checkbox;
  words: readonly string[] = START.tags;
  found: readonly string[] = [];
  readonly attached: Record<string, string> = {};
  readonly range = new FormGroup({
    start: new FormControl<unknown>(null),
    end: new FormControl<unknown>(null),
  });
  readonly form = new FormGroup({
    text: new FormControl(''),
    textarea: new FormControl(''),
    select: new FormControl(''),
    long: new FormControl(''),
    radio: new FormControl(''),
    date: new FormControl<unknown>(null),
    searchable: new FormControl(''),
    remote: new FormControl(''),
    multiple: new FormControl(START.multiple),
    switch: new FormControl(false),
    number: new FormControl<number | null>(null),
    buttons: new FormControl(''),
  });

  constructor() {
    this.form.valueChanges.subscribe((values) => {
      for (const [name, value] of Object.entries(values)) take(name)(value);
    });
    this.range.valueChanges.subscribe(({ start, end }) => take('range')([start, end]));
  }

  matching(): readonly string[] {
    return LONG.filter((name) => name.includes(this.form.value.searchable ?? ''));
  }

  find(word: string): void {
    search(word).then((names) => {
      this.found = names;
    });
  }

  tick(name: string): void {
    this.ticked = this.ticked.includes(name)
      ? this.ticked.filter((at) => at !== name)
      : [...this.ticked, name];
    take('checkbox')(this.ticked);
  }

  attach(widget: string, files: FileList | null): void {
    this.attached[widget] = [...(files ?? [])].map(({ name }) => name).join('、');
    take(widget)([...(files ?? [])]);
  }

  add(event: { readonly value: string; readonly chipInput: { clear(): void } }): void {
    const word = event.value.trim();
    if (word !== '') this.words = [...this.words, word];
    event.chipInput.clear();
    take('tags')(this.words);
  }

  remove(name: string): void {
    this.words = this.words.filter((at) => at !== name);
    take('tags')(this.words);
  }
}

Component({
  selector: 'app-page',
  template,
  providers: [provideNativeDateAdapter(), { provide: MAT_DATE_LOCALE, useValue: 'zh-CN' }],
  imports: [
    ReactiveFormsModule,
    MatAutocompleteModule,
    MatButtonToggleModule,
    MatCheckboxModule,
    MatChipsModule,
    MatDatepickerModule,
    MatFormFieldModule,
    MatInputModule,
    MatRadioModule,
    MatSelectModule,
    MatSlideToggleModule,
  ],
})(Page);

mount(Page);
