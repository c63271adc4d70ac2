// Is a printed text the fixed beginning of the value typed after it? http://, +86, an area code or a region are; such a text is never a label.

const SCHEME = /^(?:https?:\/\/)?(?:www\.)?$/iu;

/** Is this text the beginning of a web address: http://, www., or both? */
export const isScheme = (text: string): boolean => text !== '' && SCHEME.test(text);

const FIXED: readonly RegExp[] = [
  SCHEME,
  // a country code
  /^(?:中国(?:大陆)?|china)?\s*[（(]?(?:\+|00)?\s*\d{1,4}[)）]?$/iu,
  // an area code
  /^0\d{2,3}\s*-?$/u,
  // a separator or a symbol
  /^[@￥¥$#\-—/.]+$/u,
  // a region
  /^(?!.*(?:所在|所属|归属|注册|选择|省市|市区))[\p{Script=Han}]{2,8}(?:省|自治区|特别行政区|市)[\s/-]*[\p{Script=Han}]{2,10}(?:市|州|盟|地区|区|县|旗)(?:[\s/-]*[\p{Script=Han}]{2,10}(?:区|县|市|旗))?$/u,
];

/** Is this text only the beginning of the value in the box after it? */
export const isPrefix = (text: string): boolean => {
  const plain = text.trim();
  return plain !== '' && plain.length <= 40 && FIXED.some((form) => form.test(plain));
};
