// The matrix page of ng-zorro, Ant Design for Angular.
import 'zone.js';
import '@angular/compiler';

import { registerLocaleData } from '@angular/common';
import zh from '@angular/common/locales/zh';
import { Component } from '@angular/core';
import { FormControl, FormGroup, ReactiveFormsModule } from '@angular/forms';
import { NzCascaderModule } from 'ng-zorro-antd/cascader';
import { NzCheckboxModule } from 'ng-zorro-antd/checkbox';
import { NzDatePickerModule } from 'ng-zorro-antd/date-picker';
import { NzFormModule } from 'ng-zorro-antd/form';
import { provideNzI18n, zh_CN } from 'ng-zorro-antd/i18n';
import { NzInputModule } from 'ng-zorro-antd/input';
import { NzInputNumberModule } from 'ng-zorro-antd/input-number';
import { NzRadioModule } from 'ng-zorro-antd/radio';
import { NzSelectModule } from 'ng-zorro-antd/select';
import { NzSwitchModule } from 'ng-zorro-antd/switch';
import { type NzUploadFile, NzUploadModule } from 'ng-zorro-antd/upload';
import { mount } from './angular';
import '../../../node_modules/ng-zorro-antd/ng-zorro-antd.min.css';
import { CONTENTS, KINDS, LONG, NAMES, options, START, search, TREE, take } from './data';

const item = (label: string, control: string): string =>
  `<nz-form-item><nz-form-label [nzSpan]="4">${label}</nz-form-label><nz-form-control [nzSpan]="12">${control}</nz-form-control></nz-form-item>`;

const template = `<form nz-form [formGroup]="form">${[
  item('文本', '<input nz-input formControlName="text">'),
  item('长文本', '<textarea nz-input formControlName="textarea"></textarea>'),
  item('下拉', '<nz-select formControlName="select" [nzOptions]="names"></nz-select>'),
  item('长列表', '<nz-select formControlName="long" [nzOptions]="long"></nz-select>'),
  item('级联', '<nz-cascader formControlName="cascader" [nzOptions]="tree"></nz-cascader>'),
  item(
    '单选',
    '<nz-radio-group formControlName="radio">@for (name of kinds; track name) {<label nz-radio [nzValue]="name">{{ name }}</label>}</nz-radio-group>',
  ),
  item('多选', '<nz-checkbox-group formControlName="checkbox" [nzOptions]="contents"></nz-checkbox-group>'),
  item('日期', '<nz-date-picker formControlName="date"></nz-date-picker>'),
  item('日期段', '<nz-range-picker formControlName="range"></nz-range-picker>'),
  item(
    '上传',
    `<nz-upload [nzBeforeUpload]="attachOne" [nzFileList]="one"><button type="button">点击上传</button></nz-upload>`,
  ),
  item('可搜索', '<nz-select nzShowSearch formControlName="searchable" [nzOptions]="long"></nz-select>'),
  item(
    '远程',
    '<nz-select nzShowSearch nzServerSearch (nzOnSearch)="find($event)" formControlName="remote" [nzOptions]="found"></nz-select>',
  ),
  item(
    '多选列表',
    '<nz-select nzMode="multiple" formControlName="multiple" [nzOptions]="names"></nz-select>',
  ),
  item('标签', '<nz-select nzMode="tags" formControlName="tags"></nz-select>'),
  item('开关', '<nz-switch formControlName="switch"></nz-switch>'),
  item('数量', '<nz-input-number formControlName="number"></nz-input-number>'),
  item(
    '按钮单选',
    '<nz-radio-group formControlName="buttons">@for (name of kinds; track name) {<label nz-radio-button [nzValue]="name">{{ name }}</label>}</nz-radio-group>',
  ),
  item(
    '多文件',
    `<nz-upload nzMultiple nzListType="picture-card" [nzBeforeUpload]="attachMore" [nzFileList]="more"><div>上传</div></nz-upload>`,
  ),
].join('')}</form>`;

/** A branch without more below it must say so. */
const ended = (branches: typeof TREE): typeof TREE =>
  branches.map((at) => ({
    ...at,
    isLeaf: at.children === undefined,
    children: at.children && ended(at.children),
  }));

registerLocaleData(zh);

class Page {
  readonly names = options(NAMES);
  readonly long = options(LONG);
  readonly contents = options(CONTENTS);
  readonly kinds = KINDS;
  readonly tree = ended(TREE);
  found = options([]);
  one: NzUploadFile[] = [];
  more: NzUploadFile[] = [];
  readonly form = new FormGroup({
    text: new FormControl(''),
    textarea: new FormControl(''),
    select: new FormControl<string | null>(null),
    long: new FormControl<string | null>(null),
    cascader: new FormControl<string[] | null>(null),
    radio: new FormControl(''),
    checkbox: new FormControl(START.checkbox),
    date: new FormControl<Date | null>(null),
    range: new FormControl<Date[] | null>(null),
    searchable: new FormControl<string | null>(null),
    remote: new FormControl<string | null>(null),
    multiple: new FormControl(START.multiple),
    tags: new FormControl(START.tags),
    switch: new FormControl(false),
    number: new FormControl<number | null>(null),
    buttons: new FormControl(''),
  });

  constructor() {
    this.form.valueChanges.subscribe((values) => {
      for (const [name, value] of Object.entries(values)) take(name)(value);
    });
  }

  find(word: string): void {
    search(word).then((names) => {
      this.found = options(names);
    });
  }

  readonly attachOne = (file: NzUploadFile): boolean => {
    this.one = [...this.one, file];
    take('upload')(this.one);
    return false;
  };

  readonly attachMore = (file: NzUploadFile): boolean => {
    this.more = [...this.more, file];
    take('uploads')(this.more);
    return false;
  };
}

Component({
  selector: 'app-page',
  template,
  imports: [
    ReactiveFormsModule,
    NzCascaderModule,
    NzCheckboxModule,
    NzDatePickerModule,
    NzFormModule,
    NzInputModule,
    NzInputNumberModule,
    NzRadioModule,
    NzSelectModule,
    NzSwitchModule,
    NzUploadModule,
  ],
})(Page);

mount(Page, provideNzI18n(zh_CN));
