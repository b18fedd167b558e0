/** What a line of a source is as a line of a document, before it is known where the document begins and ends. */
export type LineKind =
  /** 索引号, 发布日期 and their like in the page's table or bar; also the value that stands below its name. */
  | 'field'
  /** Who signed, drafted or is to be called. */
  | 'personal'
  /** A line of the document's own head: 是否同意公开, 密级. */
  | 'official'
  /** 抄送, （此件公开发布）. */
  | 'tail'
  | 'number'
  /** 附件2, alone or with its title behind a colon. */
  | 'annex'
  | 'date'
  | 'organisation'
  | 'title'
  | 'addressee'
  | 'item'
  | 'prose'
  | 'other';

/** How much a line looks like a part of a page rather than of a document. */
export type PageLikeness =
  /** Nothing but HTML tags. */
  | 'markup'
  /** Words that tampered copies carry. */
  | 'spam'
  /** Unmistakably a part of a page: navigation, buttons, footers. */
  | 'sure'
  /** A part of a page, or of a document that speaks of such. */
  | 'likely';
