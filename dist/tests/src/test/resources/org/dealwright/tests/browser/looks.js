// How all that a selector's element draws looks, through all shadow roots: a line each.
(selector) => {
  const LOOKS = [
    'backgroundColor', 'borderCollapse', 'borderSpacing', 'borderTopColor', 'borderTopWidth', 'boxSizing', 'caretColor', 'color', 'cursor', 'display', 'fontFamily',
    'fontFeatureSettings', 'fontSize', 'fontStyle', 'fontVariantCaps', 'fontWeight', 'hyphens', 'letterSpacing', 'lineBreak', 'lineHeight', 'listStylePosition', 'listStyleType',
    'overflowWrap', 'paddingLeft', 'quotes', 'tabSize', 'textAlign', 'textDecorationLine', 'textIndent', 'textShadow', 'textTransform', 'webkitTextFillColor', 'whiteSpaceCollapse',
    'textWrapMode', 'wordBreak', 'wordSpacing',
  ];
  const lines = [];
  const walk = (root, path) => {
    for (const element of root.children) {
      const style = getComputedStyle(element);
      const at = `${path} ${element.localName}${element.className && typeof element.className === 'string' ? `.${element.className.trim().replace(/\s+/g, '.')}` : ''}`;
      lines.push(...LOOKS.map((name) => `${at} { ${name}: ${style[name]} }`));
      if (element.shadowRoot) walk(element.shadowRoot, `${at} >`);
      walk(element, at);
    }
  };
  const element = document.querySelector(selector);
  walk(element.shadowRoot, element.localName);
  return lines;
};
