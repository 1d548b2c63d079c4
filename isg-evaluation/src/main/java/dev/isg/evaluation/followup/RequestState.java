package dev.isg.evaluation.followup;

import dev.isg.core.basics.Labelled;
import dev.isg.core.basics.LocalizedText;
import java.util.EnumSet;
import java.util.Set;

/** Where a request for improvement stands; a design of this library. */
public enum RequestState implements Labelled {
  /** Demanded by an overseer. */
  RAISED("要請", "raised", true),
  /** Answered by those it is demanded of. */
  RESPONDED("回答済", "responded", false),
  /** Being carried out. */
  IN_PROGRESS("対応中", "in progress", false),
  /** Confirmed by an overseer to be done. */
  CLOSED("完了", "closed", true),
  /** Taken back by an overseer. */
  WITHDRAWN("取下げ", "withdrawn", true);

  private final LocalizedText label;
  private final boolean forOverseers;

  RequestState(String ja, String en, boolean forOverseers) {
    this.label = LocalizedText.of(ja, en);
    this.forOverseers = forOverseers;
  }

  /** Whether only someone who oversees may bring a request into this state. */
  public boolean forOverseers() {
    return forOverseers;
  }

  /** Whether nothing more is to happen. */
  public boolean ended() {
    return next().isEmpty();
  }

  /** The states that may follow this one; none after an end. */
  public Set<RequestState> next() {
    return switch (this) {
      case RAISED -> EnumSet.of(RESPONDED, WITHDRAWN);
      case RESPONDED -> EnumSet.of(IN_PROGRESS, CLOSED, WITHDRAWN);
      case IN_PROGRESS -> EnumSet.of(CLOSED, WITHDRAWN);
      case CLOSED, WITHDRAWN -> EnumSet.noneOf(RequestState.class);
    };
  }

  @Override
  public LocalizedText label() {
    return label;
  }
}
