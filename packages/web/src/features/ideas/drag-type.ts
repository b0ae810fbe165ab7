/** The kind of what is dragged: nothing but an idea can be dropped on a column. */
export const dragType = "text/x-talka-idea";
