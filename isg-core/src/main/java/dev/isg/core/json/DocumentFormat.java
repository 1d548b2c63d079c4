package dev.isg.core.json;

import java.lang.annotation.Documented;
import java.lang.annotation.ElementType;
import java.lang.annotation.Retention;
import java.lang.annotation.RetentionPolicy;
import java.lang.annotation.Target;

/**
 * Marks what is kept as a document of its own, for years perhaps: its JSON says in {@code
 * formatVersion} in which format it is written.
 *
 * <p>{@link IsgJson#read} refuses a format newer than this release knows, and reads an older one by
 * the steps from that format to this. A document that does not say is in the first format.
 */
@Documented
@Retention(RetentionPolicy.RUNTIME)
@Target(ElementType.TYPE)
public @interface DocumentFormat {
  /** The stable name of this kind of document, which is also that of its JSON Schema. */
  String name();

  /** The format this release writes, and the newest it reads; formats are counted from 1. */
  int version();
}
