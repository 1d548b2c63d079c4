/**
 * Evaluate: conditions as text that people can write and review.
 *
 * <pre>{@code
 * patching >= 95 % and no ACCIDENT within 4 periods
 *   and 2 of (sheet access-review passes,
 *             done audit by 2026-03-31,
 *             incidents falls by a share of 10 % over 4 periods)
 * }</pre>
 *
 * <p>{@link dev.isg.evaluation.conditiontext.ConditionText} reads it and tells every fault at once,
 * with line, column, what is expected there and how to mend it; it writes a condition so that
 * reading gives it back. The grammar, in EBNF:
 *
 * <pre>{@code
 * condition = one { "and" one } | one { "or" one } ;           (* never both without parentheses *)
 * one       = "(" condition ")" | "all" list | "any" list | count "of" list
 *           | "for" periods "(" condition ")"                  (* in each of the last periods *)
 *           | "no" name [ "within" periods ]                   (* within 1 period unless said *)
 *           | "sheet" name "passes" [ "at" number "%" ]        (* at 100 % unless said *)
 *           | "done" name "by" date | "stated" name text text  (* Japanese, then English *)
 *           | name value ;
 * value     = ( ">=" | "<=" | ">" | "<" ) quantity
 *           | "from" quantity "to" quantity                    (* both belong to it *)
 *           | "in" ( "[" | "(" ) quantity "," quantity ( "]" | ")" )
 *           | ( "rises" | "falls" ) "by" ( quantity | "a" "share" "of" number "%" )
 *             "over" periods ;
 * list      = "(" condition { "," condition } ")" ;
 * periods   = count ( "period" | "periods" ) ;
 * quantity  = number unit ;                                    (* 95 %, 3 h, 100000 JPY, 2 /1000 *)
 * }</pre>
 *
 * <p>A name is an id; in backticks where it is a number, a date or one of {@code and or all any of
 * for no sheet done stated}. A date is {@code 2026-03-31}. A text stands in quotation marks on one
 * line, with {@code \"}, {@code \\}, {@code \n}, {@code \r} and {@code \t}. What follows {@code #}
 * on a line is for people. {@code [} and {@code ]} mean that the end belongs to the range, {@code
 * (} and {@code )} that it does not; {@code ≥} and {@code ≤} may be written for {@code >=} and
 * {@code <=}.
 */
@NullMarked
package dev.isg.evaluation.conditiontext;

import org.jspecify.annotations.NullMarked;
