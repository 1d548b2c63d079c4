package dev.isg.core.basics;

/**
 * Something that people read by a name in Japanese and English. Every enum of the library is.
 *
 * @source METI 2009, whole document; two languages are a requirement of this library
 */
public interface Labelled {
  /** The name shown to people, in both languages. */
  LocalizedText label();
}
