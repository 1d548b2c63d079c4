package dev.isg.disclosure.message;

import dev.isg.core.basics.InvalidModelException;
import dev.isg.core.basics.LocalizedText;
import java.util.List;

/**
 * Something management needs to hear, in plain words, with why it matters and the way down to what
 * it rests on.
 *
 * @param significance why it matters
 * @param text what there is to hear, in a sentence or two; at most 600 characters a language
 * @param evidence what it rests on
 * @source METI 2009, 4.3.1 and Appendix 5
 */
public record Message(Significance significance, LocalizedText text, List<Evidence> evidence) {
  private static final int LONGEST = 600;

  /** Refuses records from the field, and a text too long to be a message. */
  public Message {
    evidence = List.copyOf(evidence);
    if (RawRecords.foundIn(text.ja()) || RawRecords.foundIn(text.en())) {
      throw InvalidModelException.of(
          "Message",
          "現場の記録の表はそのままでは報告できません。意味を文にまとめ、記録へは evidence で導きます",
          "a table of records is no message; say what it means and lead to the records by evidence");
    }
    if (text.ja().length() > LONGEST || text.en().length() > LONGEST) {
      throw InvalidModelException.of(
          "Message",
          "伝える文は " + LONGEST + " 字以内にまとめます",
          "a message has at most " + LONGEST + " characters");
    }
  }
}
