import { LocaleType, mergeLocales, Univer } from "@univerjs/core";
import { FUniver } from "@univerjs/core/facade";
import { UniverSheetsCorePreset } from "@univerjs/preset-sheets-core";
import coreWords from "@univerjs/preset-sheets-core/locales/en-US";
import { UniverSheetsFilterPreset } from "@univerjs/preset-sheets-filter";
import filterWords from "@univerjs/preset-sheets-filter/locales/en-US";

/** Starts Univer in an element. */
export function createUniver(container: HTMLElement): { univer: Univer; api: FUniver } {
  const univer = new Univer({
    locale: LocaleType.EN_US,
    locales: { [LocaleType.EN_US]: mergeLocales(coreWords, filterWords) },
  });
  const presets = [
    UniverSheetsCorePreset({
      container,
      ribbonType: "simple",
      disableAutoFocus: true,
      footer: { menus: false, zoomSlider: false },
      sheets: { disableForceStringAlert: true, disableForceStringMark: true },
    }),
    UniverSheetsFilterPreset(),
  ];
  for (const { plugins } of presets) {
    for (const entry of plugins) {
      if (Array.isArray(entry)) univer.registerPlugin(entry[0], entry[1]);
      else univer.registerPlugin(entry);
    }
  }
  return { univer, api: FUniver.newAPI(univer) };
}
