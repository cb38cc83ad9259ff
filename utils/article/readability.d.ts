/** Readability alone: the package's own index brings the check for readable pages with it, which we do not use. */
declare module '@mozilla/readability/Readability.js' {
  export { Readability as default } from '@mozilla/readability';
}
