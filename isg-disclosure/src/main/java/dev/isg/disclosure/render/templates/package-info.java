/**
 * The pages as code, generated from {@code src/main/jte} when the module is built, so that the
 * compiler checks them and none is looked up by name later. Not exported.
 */
@NullMarked
package dev.isg.disclosure.render.templates;

import org.jspecify.annotations.NullMarked;
