/** How the page of an evaluation looks: the colours of the product, and no file to wait for. */
export const answerStyle = `
:root{color-scheme:light dark;--page:light-dark(#f6f8f7,#0e1514);--card:light-dark(#fff,#151f1d);--ink:light-dark(#14211f,#e7efec);--soft:light-dark(#42534f,#b0c0bb);--line:light-dark(#d9e2df,#2a3836);--strong:light-dark(#768783,#6f827d);--accent:light-dark(#0a5c60,#6fc7c3);--accent-ink:light-dark(#fff,#05201f);--accent-soft:light-dark(#dcefed,#15393a);--warn-soft:light-dark(#fdf1da,#35270c);--focus:light-dark(#0b6fb8,#7cc4ff)}
*{box-sizing:border-box}
body{margin:0;background:var(--page);color:var(--ink);font:1rem/1.5 system-ui,-apple-system,"Segoe UI",sans-serif}
header,main{max-width:40rem;margin-inline:auto;padding-inline:1rem}
header{display:flex;justify-content:space-between;align-items:center;padding-block:.75rem}
.mark{font-weight:650}
nav a,nav span{display:inline-block;min-width:2.25rem;padding:.375rem .5rem;text-align:center}
nav span{font-weight:650;border-radius:.375rem;background:var(--accent-soft)}
main{padding-bottom:4rem;display:grid;gap:1rem}
.kicker{margin:.5rem 0 -.75rem;color:var(--soft);font-size:.875rem;font-weight:550}
h1{margin:0;font-size:clamp(1.5rem,1.3rem + 1vw,2rem);line-height:1.2;overflow-wrap:anywhere}
h2{margin:0 0 .5rem;font-size:1.125rem;line-height:1.3}
p{margin:0 0 .625rem}p:last-child{margin-bottom:0}
section,.warning{padding:1.25rem;border:1px solid var(--line);border-radius:1rem;background:var(--card)}
.promise{background:var(--accent-soft);border-color:transparent}
.warning{background:var(--warn-soft);border-color:transparent}
form{display:grid;gap:1rem}
fieldset{margin:0;padding:.5rem 0 .75rem;border:0}
.uses{padding-top:0}
legend{padding:0;font-weight:550}
.scale{display:grid;grid-template-columns:repeat(5,minmax(0,1fr));gap:.375rem;margin-top:.5rem}
.scale .none{grid-column:1/-1}
.scale label,.uses label{position:relative;display:block}
.scale input,.uses input{position:absolute;inset:0;width:100%;height:100%;margin:0;opacity:0;cursor:pointer}
.scale span,.uses span{display:grid;place-items:center;min-height:2.75rem;padding:.25rem .5rem;border:1px solid var(--strong);border-radius:.625rem;text-align:center}
.scale .none span{min-height:2.25rem;border-style:dashed;color:var(--soft);font-size:.875rem}
.uses span{margin-top:.5rem;place-items:center start}
input:checked+span{background:var(--accent);border-color:var(--accent);color:var(--accent-ink);font-weight:650}
.scale .none input:checked+span{background:transparent;border-color:var(--line);border-style:solid;color:var(--soft);font-weight:400}
.field{display:grid;gap:.25rem;margin-bottom:1rem}
.field label{font-weight:550}
.insist{display:flex;gap:.5rem;align-items:center}
.insist input{width:1.25rem;height:1.25rem}
.hint{color:var(--soft);font-size:.875rem}
textarea,select{width:100%;min-height:2.75rem;padding:.5rem .75rem;border:1px solid var(--strong);border-radius:.625rem;background:var(--card);color:inherit;font:inherit}
textarea{field-sizing:content;min-height:5.5rem}
button,.button{display:inline-block;min-height:2.75rem;padding:.625rem 1.25rem;border:0;border-radius:.625rem;background:var(--accent);color:var(--accent-ink);font:inherit;font-weight:600;text-decoration:none;cursor:pointer}
form button[type=submit]{width:100%}
a{color:var(--accent)}a.button{color:var(--accent-ink)}
:focus-visible,input:focus-visible+span{outline:3px solid var(--focus);outline-offset:2px}
[hidden]{display:none}`;
