// Is a printed text the fixed beginning of what is typed behind it? http://, +86, an area code or a region are, and never a field's name.

const FIXED: readonly { readonly name: string; readonly is: RegExp }[] = [
  { name: 'scheme', is: /^(?:https?:\/\/)?(?:www\.)?$/iu },
  { name: 'country code', is: /^(?:中国(?:大陆)?|china)?\s*[（(]?(?:\+|00)?\s*\d{1,4}[)）]?$/iu },
  { name: 'area code', is: /^0\d{2,3}\s*-?$/u },
  { name: 'mark', is: /^[@￥¥$#\-—/.]+$/u },
  {
    name: 'region',
    is: /^(?!.*(?:所在|所属|归属|注册|选择|省市|市区))[\p{Script=Han}]{2,8}(?:省|自治区|特别行政区|市)[\s/-]*[\p{Script=Han}]{2,10}(?:市|州|盟|地区|区|县|旗)(?:[\s/-]*[\p{Script=Han}]{2,10}(?:区|县|市|旗))?$/u,
  },
];

/** Does this text only begin the value of the box behind it? */
export const isPrefix = (text: string): boolean => {
  const plain = text.trim();
  return plain !== '' && plain.length <= 40 && FIXED.some(({ is }) => is.test(plain));
};
