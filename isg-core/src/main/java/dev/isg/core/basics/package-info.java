/**
 * The small values that every other package is written in: texts in two languages, typed ids,
 * quantities with a unit, money, periods with a fiscal calendar, and references to the source.
 *
 * <p>Each is an immutable value that cannot be wrong once it exists: the constructor checks what
 * the type means and throws {@link dev.isg.core.basics.InvalidModelException} otherwise. Nothing
 * here rounds, and nothing reads a clock, a default locale or a default time zone.
 *
 * <p>Where a value has a text form, {@code parse} accepts exactly what {@code toString} prints, and
 * that text is also its form in JSON:
 *
 * <pre>{@code
 * Quantity.parse("98 %")                    // a number and its unit
 * Money.parse("JPY 120000000")              // a currency and an amount
 * Period.parse("2025-04-01/2026-03-31")     // both days belong to it
 * }</pre>
 */
@NullMarked
package dev.isg.core.basics;

import org.jspecify.annotations.NullMarked;
