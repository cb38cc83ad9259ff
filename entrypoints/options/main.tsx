/** Mounts the settings page. */
import { render } from 'preact';
import { SettingsPage } from './SettingsPage.tsx';

const place = document.getElementById('sidelight');
if (place) render(<SettingsPage />, place);
