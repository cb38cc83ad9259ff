/** What the reader decided about names: who is meant, who is hidden. Written by the background (pins) and the sidebar (hidden). */
import { type Corrections, type Hidden, NO_CORRECTIONS, type Pin } from '../model/correction.ts';
import { defineStored } from './stored.ts';

function isPin(value: unknown): value is Pin {
  const pin = value as Partial<Pin> | null;
  return (
    typeof pin?.name === 'string' && typeof pin.label === 'string' && (pin.id === null || typeof pin.id === 'string')
  );
}

function isHidden(value: unknown): value is Hidden {
  const hidden = value as Partial<Hidden> | null;
  return typeof hidden?.id === 'string' && typeof hidden.label === 'string';
}

function isCorrections(value: unknown): value is Corrections {
  const { pins, hidden } = (value ?? {}) as Partial<Record<keyof Corrections, unknown>>;
  return Array.isArray(pins) && pins.every(isPin) && Array.isArray(hidden) && hidden.every(isHidden);
}

export const corrections = defineStored<Corrections>({
  area: 'local',
  key: 'corrections',
  version: 1,
  initial: NO_CORRECTIONS,
  isValid: isCorrections,
});

/** The newest decision about a name replaces the older one. */
export function withPin(before: Corrections, pin: Pin): Corrections {
  return { ...before, pins: [...before.pins.filter(({ name }) => name !== pin.name), pin] };
}

export function withHidden(before: Corrections, hidden: Hidden): Corrections {
  return { ...before, hidden: [...before.hidden.filter(({ id }) => id !== hidden.id), hidden] };
}

export function withoutHidden(before: Corrections, id: string): Corrections {
  return { ...before, hidden: before.hidden.filter((one) => one.id !== id) };
}

export function withoutPin(before: Corrections, name: string): Corrections {
  return { ...before, pins: before.pins.filter((pin) => pin.name !== name) };
}
