/** How a text is written (文本格式): plain, as HTML, or as Markdown. */
export type TextFormat = 'text' | 'html' | 'markdown';
