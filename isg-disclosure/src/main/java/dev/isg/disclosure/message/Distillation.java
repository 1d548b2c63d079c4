package dev.isg.disclosure.message;

import dev.isg.core.basics.InvalidModelException;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;

/**
 * The few messages that management is told, and those that were reviewed and are not reported.
 *
 * @param reported what is told, weightiest first
 * @param notReported what was reviewed and left out, weightiest first
 * @source METI 2009, 4.3.1
 */
public record Distillation(List<Message> reported, List<Message> notReported) {
  /** How many messages are told unless said otherwise. */
  public static final int USUAL_CAP = 7;

  /** Copies the lists. */
  public Distillation {
    reported = List.copyOf(reported);
    notReported = List.copyOf(notReported);
  }

  /**
   * Ranks candidates by significance, keeping their order within one, and cuts at the cap.
   *
   * @param candidates every message there could be
   * @param cap the greatest number told, from 1
   * @throws InvalidModelException if the cap is below 1
   */
  public static Distillation of(List<Message> candidates, int cap) {
    if (cap < 1) {
      throw InvalidModelException.of("Distillation", "cap は 1 以上です", "the cap is at least 1");
    }
    List<Message> ranked = new ArrayList<>(candidates);
    ranked.sort(Comparator.comparing(Message::significance));
    int told = Math.min(cap, ranked.size());
    return new Distillation(ranked.subList(0, told), ranked.subList(told, ranked.size()));
  }
}
