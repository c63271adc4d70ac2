// Does a remark speak of business only where it affirms it?
import { describe, expect, it } from 'vitest';
import { settledFacts } from '../../lib/filing/report/precheck';
import { book } from '../rulebook';

const read = (remark: string) =>
  settledFacts(book, { id: 'remark', asOf: '2026-11-25', facts: { 'service.remark': remark } });

const STATEMENT =
  '本网站是个人网站，不含有企业、单位等非个人网站的信息，若在核实中发现网站中含有企业、单位等信息，本人愿接受以虚假信息进行备案，注销网站，并将主体和域名加入黑名单的处罚';

describe('a person’s remark', () => {
  it.each([
    ['介绍本公司产品和业务', true],
    ['展示我厂生产的相框，提供批发报价', true],
    ['个人摄影学习笔记，不涉及经营内容', false],
    ['记录读书心得，不含企业、产品信息', false],
    ['收支记账小工具，非经营性', false],
    ['非经营性的摄影随笔，也出售作品', true],
    [STATEMENT, false],
  ])('%s', (remark, isBusiness) => {
    expect(read(remark)['text.businessRemarkHit']).toBe(isBusiness);
  });

  it('is the statement that five provinces ask for, or is not', () => {
    expect(read(STATEMENT)['service.remarkHasPersonalStatement']).toBe(true);
    expect(read('个人摄影学习笔记')['service.remarkHasPersonalStatement']).toBe(false);
  });

  it('that denies a forum does not speak of one', () => {
    expect(read('学习笔记，不涉及论坛、交易')['text.forumRemarkHit']).toBe(false);
    expect(read('个人博客和论坛')['text.forumRemarkHit']).toBe(true);
  });

  it('that an app works offline is told from one that denies a game', () => {
    expect(read('单机手电筒，不联网')['text.offlineRemarkHit']).toBe(true);
    expect(read('在线同步照片，不含单机游戏')['text.offlineRemarkHit']).toBe(false);
  });

  it('that affirms content which needs an approval leaves the question open, one that denies it does not', () => {
    const settled = (remark: string) => {
      const texts = {
        'service.name': '云帆消除大作战',
        'entity.name': '云帆科技有限公司',
        'text.businessScope': '软件开发',
      };
      const facts = { ...texts, 'service.approvals': [], 'service.remark': remark };
      return settledFacts(book, { id: 'remark', asOf: '2026-11-25', facts })['service.involvesPreApproval'];
    };
    expect(settled('休闲消除类网络游戏，含道具付费充值')).toBeUndefined();
    expect(settled('公司产品介绍，不涉及新闻、游戏')).toBe(false);
  });
});
