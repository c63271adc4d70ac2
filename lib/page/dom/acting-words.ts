// Which words on an element show that pressing it performs an action, so that it is not a choice of an answer?

/** Words for an action (submit, add, search), and words that select from a list that is already shown (all, any). */
export const ACTS =
  /^(?:(?:提交|保存|取消|关闭|返回|上一|下一|下载|上传|发送|获取|查询|查看|搜索|筛选|重置|清[空除]|删除|移除|编辑|复制|预览|打印|导[出入]|登[录陆]|注册|展开|收起|更多|刷新|联系|前往|退出|验证|校验|继续|重新|确[定认]|完成|同意|拒绝|修改|添加|新增|增加|全部|不限|所有)(?:[步页条个项行]|[一下全并再].{0,3}|验证码|条件|结果|信息|资料|模板|[示样]例|草稿|更多|提交|客服|我们|账号)?$|(?:立即|马上|点击|去(?![选選][择擇])|submit|save|cancel|close|back|prev|previous|next|continue|edit|delete|remove|add|search|filter|reset|clear|download|upload|send|get|log ?in|sign|refresh|copy|preview|print|more|view|help|agree|ok|all|any)(?![a-z]))/iu;
