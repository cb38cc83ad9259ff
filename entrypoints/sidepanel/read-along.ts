/** The reading-along switches: ask for the permission in the click itself, give it back, and show what is granted. */
import { useEffect, useState } from 'preact/hooks';
import type { Along } from '../../components/ReadAlong.tsx';
import {
  ALL_SITES,
  askToRead,
  giveBack,
  grantedPatterns,
  siteName,
  sitePattern,
  watchPermissions,
} from '../../utils/browser/permissions.ts';

export function useReadAlong(url: string | null) {
  const [granted, setGranted] = useState<readonly string[]>([]);
  useEffect(() => {
    const refresh = () => void grantedPatterns().then(setGranted);
    refresh();
    return watchPermissions(refresh);
  }, []);
  const pattern = url === null ? null : sitePattern(url);
  const along: Along = {
    site: pattern && siteName(pattern),
    isOnSite: pattern !== null && granted.includes(pattern),
    isOnAll: granted.includes(ALL_SITES),
  };
  // No await before the request: the browser asks only in answer to a click.
  const setPattern = (which: string, isOn: boolean) => void (isOn ? askToRead(which) : giveBack([which]));
  return {
    along,
    setSite: (isOn: boolean) => pattern !== null && setPattern(pattern, isOn),
    setAll: (isOn: boolean) => setPattern(ALL_SITES, isOn),
  };
}
