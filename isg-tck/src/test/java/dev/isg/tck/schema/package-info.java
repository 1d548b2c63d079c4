/**
 * The JSON Schemas of the documents: generated from the model with the words of its Javadoc, kept
 * under {@code docs/schema}, and held against the reader. Run {@code SchemaFilesTest} with {@code
 * -Dgolden.update=true} to rewrite them, and review the difference: it is what integrators get.
 */
@NullMarked
package dev.isg.tck.schema;

import org.jspecify.annotations.NullMarked;
