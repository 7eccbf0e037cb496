import * as z from 'zod/mini';
import { DECIMAL_TEXT, decimal, plain } from './decimal.js';
import { WEB_ADDRESS } from './web-address.js';

export const text = z.string({ error: 'some text, in quotes' });
export const words = text.check(z.minLength(1, 'some text'));
export const id = text.check(
  z.regex(/^[a-z0-9]+(-[a-z0-9]+)*$/, 'lower-case words joined by hyphens, such as agency-social-workers'),
);
export const url = text.check(
  z.regex(WEB_ADDRESS, 'a web address, such as https://www.example.gov.uk/figures, or one on the same site'),
);
export const isoDate = text.check(z.regex(/^\d{4}-\d\d(-\d\d)?$/, 'a date, such as 2024-12-05'));
/** Periods are read later, when the indicator's frequency is known. */
export const period = text.check(z.minLength(1, 'a period, such as 23/24-Q3'));
export const truth = z.boolean({ error: 'true or false' });
export const wholeNumber = z
  .int({ error: 'a whole number, such as 2' })
  .check(z.gte(0, 'a whole number, such as 2'));

const NUMBER_FORM = 'a number, such as 85 or "85.5"';

/** A JSON number is read as its shortest decimal, a decimal string is kept exactly; both end as text. */
export const exactNumber = z.pipe(
  z.union([z.number(NUMBER_FORM), z.string(NUMBER_FORM).check(z.regex(DECIMAL_TEXT, NUMBER_FORM))], {
    error: NUMBER_FORM,
  }),
  z.transform((value) => (typeof value === 'number' ? plain(decimal(value)) : value.replace('−', '-'))),
);

/** A number that is not negative. */
export const amount = exactNumber.check(
  z.refine((text) => !text.startsWith('-'), 'a number that is not negative, such as 5'),
);

/** A number, or a grade by its name: which one is right depends on the unit and is checked with it. */
export const value = z.pipe(
  z.union([z.number(), words], { error: 'a number, such as 85 or "85.5", or a grade in quotes' }),
  z.transform((given) =>
    typeof given === 'number' ? plain(decimal(given)) : given.trim().replace(/^−/, '-'),
  ),
);

export const oneOf = <const T extends readonly string[]>(options: T) =>
  z.enum(options, { error: `one of ${options.join(', ')}` });

/** A setting that is always in force, or a list of values that each take effect from a period. */
export function dated<T extends z.ZodMiniType>(setting: T) {
  return z.union([
    setting,
    z.array(z.strictObject({ from: period, to: z.optional(period), value: setting })),
  ]);
}
