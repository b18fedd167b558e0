/** What a line of a source is, before it is known where the document begins and ends. */
export type LineKind =
  /** Nothing but tags. */
  | 'markup'
  /** Words that tampered copies carry. */
  | 'spam'
  /** A part of the page: navigation, buttons, footers, page numbers. */
  | 'chrome'
  /** 索引号, 发布日期 and their like in the page's table or bar; also the value that stands below its name. */
  | 'field'
  /** 领导签发, 联系人及电话. */
  | 'personal'
  /** A line of the document's own head: 是否同意公开, 密级. */
  | 'official'
  /** 抄送, （此件公开发布）. */
  | 'tail'
  | 'number'
  | 'annex'
  | 'date'
  | 'organisation'
  | 'title'
  | 'addressee'
  | 'item'
  | 'prose'
  | 'other';
