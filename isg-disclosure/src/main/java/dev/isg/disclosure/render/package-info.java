/**
 * Renderers write a report or a disclosure for people to read: they choose words and layout, and
 * never what is told.
 */
@NullMarked
package dev.isg.disclosure.render;

import org.jspecify.annotations.NullMarked;
