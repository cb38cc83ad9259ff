/** Mounts the explanation; it is opened from the sidebar only. */
import { render } from 'preact';
import { Welcome } from '../../components/Welcome.tsx';
import { pressShortcut } from '../../utils/browser/shortcut.ts';

const place = document.getElementById('sidelight');
if (place) void pressShortcut().then((shortcut) => render(<Welcome shortcut={shortcut} />, place));
