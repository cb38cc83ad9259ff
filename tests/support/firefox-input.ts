/** Mouse and keys in the words of WebDriver actions. */

export interface Point {
  readonly x: number;
  readonly y: number;
}

/** https://www.w3.org/TR/webdriver2/#keyboard-actions */
const KEYS: Readonly<Record<string, string>> = {
  Enter: '\uE007',
  Escape: '\uE00C',
  Tab: '\uE004',
  ArrowLeft: '\uE012',
  ArrowUp: '\uE013',
  ArrowRight: '\uE014',
  ArrowDown: '\uE015',
  End: '\uE010',
  Home: '\uE011',
  Alt: '\uE00A',
};

function mouse({ x, y }: Point, button: number) {
  const actions = [
    { type: 'pointerMove', x, y, origin: 'viewport' },
    { type: 'pointerDown', button },
    { type: 'pointerUp', button },
  ];
  return { actions: [{ type: 'pointer', id: 'mouse', parameters: { pointerType: 'mouse' }, actions }] };
}

export const ACTIONS = {
  click: (point: Point) => mouse(point, 0),
  rightClick: (point: Point) => mouse(point, 2),
  /** `a`, `Enter`, or with `Alt+` before it. */
  key(name: string) {
    const keys = name.length > 1 ? name.split('+').map((part) => KEYS[part] ?? part.toLowerCase()) : [name];
    const actions = [
      ...keys.map((value) => ({ type: 'keyDown', value })),
      ...keys.toReversed().map((value) => ({ type: 'keyUp', value })),
    ];
    return { actions: [{ type: 'key', id: 'keyboard', actions }] };
  },
};
