import type { FoundFigure } from './FoundFigure.ts';

const promised =
  /到[\dXx×]{2,4}年|年底|[\dXx×]{2,4}年[^,，。]{0,6}前|至少|最少|不得|不低于|不少于|不超过|原则上|一般采取|力争|确保|必须|应当|须|每学?年|每个|控制在|稳定在|纳入|(?<![重需主])要(?![求素点])/u;
const reported =
  /已|目前|现有|近年来|近[一二两三四五]年|去年|前年|累计|组建了|建立了|投入|增加到|涵盖|其中|现将|先后/u;

/** Whether a number is promised or required (a target) rather than reported (an observation): by its words, else by the kind of document. */
export function isPromise(figure: FoundFigure, documentPromises: boolean): boolean {
  const words = figure.before.slice(-60) + figure.words;
  const isPromised = promised.test(words) || /目标|任务/u.test(figure.topic);
  const isReported = reported.test(words);
  return isPromised === isReported ? documentPromises : isPromised;
}
