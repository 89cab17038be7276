// Watches where Tab leads inside of one part of a page, through all shadow roots.
globalThis.dwKeyboard = (() => {
  const CONTROL = 'a[href], button, input, select, textarea, summary, [tabindex]:not([tabindex="-1"])';
  /** Tab stops once in these: arrows and other keys lead on, and the tests of the board go through its own. */
  const COMPOSITE = '[role=menu], [role=tablist], [role=grid], [role=listbox], [role=toolbar], dw-board-column';
  const LOOKS = ['outlineStyle', 'outlineWidth', 'outlineColor', 'boxShadow', 'borderTopColor', 'borderTopStyle', 'textDecorationLine'];
  /** What shows the focus of a field may be a frame this close around it. */
  const CLOSE = 3;

  let part;
  let controls;
  let unfocused;
  let reached;
  let faults;
  let start;
  let last;
  let goesOn;

  function* within(root) {
    for (const element of root.querySelectorAll('*')) {
      yield element;
      if (element.shadowRoot) yield* within(element.shadowRoot);
    }
  }

  /** What is drawn around an element, through slots and shadow roots. */
  const around = (element) => element.assignedSlot ?? element.parentElement ?? element.getRootNode().host;

  function* upwards(element) {
    for (let at = element; at; at = around(at)) yield at;
  }

  const isIn = (element, of) => [...upwards(element)].includes(of);
  const nameOf = (element) => element.outerHTML.replace(/<!--.*?-->/g, '').replace(/\s+/g, ' ').slice(0, 160);
  const isDrawn = (element) => element.checkVisibility({ visibilityProperty: true }) && element.getBoundingClientRect().width > 2;
  const isUsable = (element) => element.matches(':not(:disabled)') && element.checkVisibility({ visibilityProperty: true });

  function focused() {
    let at = document.activeElement;
    while (at?.shadowRoot?.activeElement) at = at.shadowRoot.activeElement;
    return at === document.body ? null : at;
  }

  function look(element) {
    const style = getComputedStyle(element);
    return LOOKS.map((name) => style[name]).join();
  }

  const closeTo = (element) => [...upwards(element)].slice(0, CLOSE);
  const looksFocused = (element) => closeTo(element).some((at) => (unfocused.has(at) ? unfocused.get(at) !== look(at) : getComputedStyle(at).outlineStyle !== 'none'));

  /** At least a part of it is covered by nothing else. */
  function isUncovered(element) {
    const { left, top, width, height } = element.getBoundingClientRect();
    return [0.5, 0.1, 0.9].some((share) => {
      let [root, hit] = [document, null];
      do {
        hit = root.elementFromPoint(left + width * share, top + height / 2) ?? hit;
        root = hit?.shadowRoot === root ? null : hit?.shadowRoot;
      } while (root);
      return hit && (isIn(hit, element) || isIn(element, hit));
    });
  }

  /** Of radio buttons with one name Tab reaches one. */
  const isReached = (control) => reached.has(control) || (control.type === 'radio' && [...reached].some(({ type, name }) => type === 'radio' && name === control.name));
  const byOtherKeys = (control) => control.tabIndex < 0 && (!isDrawn(control) || [...upwards(control)].some((at) => at.matches(COMPOSITE)));

  function begin(element, more = []) {
    part = element;
    [reached, faults, last, goesOn] = [new Set(), [], undefined, true];
    controls = [...within(part), ...(part.shadowRoot ? within(part.shadowRoot) : []), ...more].filter((found) => found.matches(CONTROL) && isUsable(found));
    document.activeElement?.blur();
    unfocused = new Map(controls.flatMap(closeTo).map((at) => [at, look(at)]));
  }

  /** Looks at where a key led. False: it is out again, or has gone round. */
  function step() {
    const at = focused();
    if (!at || !isIn(at, part)) return false;
    const again = reached.has(at);
    // A field for a day has several stops.
    if (again && at !== last) return !part.matches('dialog, [popover]');
    last = at;
    if (again) return true;
    reached.add(at);
    if (!looksFocused(at)) faults.push(`cannot be seen to have the focus: ${nameOf(at)}`);
    if (isDrawn(at) && !isUncovered(at)) faults.push(`has the focus beneath something else: ${nameOf(at)}`);
    return true;
  }

  // The key is let go where the focus is by then.
  const onKey = ({ key }) => {
    if (part && goesOn && (key === 'Tab' || key === 'ArrowDown')) goesOn = step();
  };
  addEventListener('keyup', onKey, true);

  /** How often Tab stops, if it reaches all; a field for a day has several stops. */
  const stops = () => new Set(controls.filter(({ tabIndex }) => tabIndex >= 0).map((control) => (control.type === 'radio' ? control.name : control))).size;

  return {
    /** The next Tab leads into this element. Answers how many stops there are. */
    before(element) {
      start = document.createElement('i');
      start.tabIndex = 0;
      element.before(start);
      begin(element);
      start.focus();
      return stops();
    },

    /** A dialog or a menu is open and has the focus. Answers how many stops there are. */
    inOpened() {
      const opened = [...within(document)].find((element) => element.matches('dialog[open], :popover-open'));
      start = focused();
      const slotted = [...opened.querySelectorAll('slot')].flatMap((slot) => slot.assignedElements());
      begin(opened, slotted.flatMap((element) => [element, ...within(element), ...(element.shadowRoot ? within(element.shadowRoot) : [])]));
      if (!start || !isIn(start, opened)) faults.push('what was opened has not got the focus');
      start?.focus();
      step();
      return stops();
    },

    /** From where it began, the other way. */
    turn() {
      [last, goesOn] = [start, true];
      start?.focus();
    },

    mustHaveEnded(key) {
      if (goesOn) faults.push(`no way out by ${key}`);
    },

    get goesOn() {
      return goesOn;
    },

    faults() {
      const missed = controls.filter((control) => isUsable(control) && !isReached(control) && !byOtherKeys(control));
      return [...faults, ...missed.map((control) => `Tab does not reach: ${nameOf(control)}`)];
    },

  };
})();
