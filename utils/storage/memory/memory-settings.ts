/** Whether the reader's memory is on, and for how long it keeps: written by sidebar and settings, off until the reader says so. */
import type { MemorySettings } from '../../model/memory.ts';
import { defineStored } from '../stored.ts';

export const MEMORY_OFF: MemorySettings = { isOn: false, keepDays: null };

function isMemorySettings(value: unknown): value is MemorySettings {
  const { isOn, keepDays } = (value ?? {}) as Partial<MemorySettings>;
  return typeof isOn === 'boolean' && (keepDays === null || (typeof keepDays === 'number' && keepDays > 0));
}

export const memorySettings = defineStored<MemorySettings>({
  area: 'local',
  key: 'memory',
  version: 1,
  initial: MEMORY_OFF,
  isValid: isMemorySettings,
});
