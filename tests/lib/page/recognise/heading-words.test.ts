// Which words of a title say nothing of whom it is about?
import { expect, it } from 'vitest';
import { groupOfHeading } from '../../../../lib/page/recognise/field-groups';
import { lexicon } from '../fields';

it.each([
  ['编辑人员信息 - 网站负责人', 'servicePrincipal'],
  ['编辑人员信息 - 主体负责人', 'subjectPrincipal'],
  ['人员信息（网站负责人）', 'servicePrincipal'],
  ['完善人员资料：主体负责人', 'subjectPrincipal'],
  ['网站 - 负责人', 'servicePrincipal'],
  ['代理商 - 联系人', 'other'],
  ['技术人员信息 - 联系人', 'other'],
])('%s is about %s', (title, group) => expect(groupOfHeading(title, lexicon)).toBe(group));
