package dev.isg.core.improvement;

import dev.isg.core.basics.Labelled;
import dev.isg.core.basics.LocalizedText;
import java.util.EnumSet;
import java.util.Set;

/**
 * The status of a proposal from the field.
 *
 * @source METI 2009, 3.3.2, box on top-down and bottom-up
 */
public enum ImprovementState implements Labelled {
  /** Made. */
  PROPOSED("提案", "proposed"),
  /** Being looked at. */
  UNDER_REVIEW("検討中", "under review"),
  /** To be carried out. */
  ADOPTED("採用", "adopted"),
  /** Done. */
  CARRIED_OUT("実施済", "carried out"),
  /** Not to be carried out. */
  DECLINED("見送り", "declined"),
  /** Taken back by those who made it. */
  WITHDRAWN("取下げ", "withdrawn");

  private final LocalizedText label;

  ImprovementState(String ja, String en) {
    this.label = LocalizedText.of(ja, en);
  }

  /** The states that may follow this one; none after an end. */
  public Set<ImprovementState> next() {
    return switch (this) {
      case PROPOSED -> EnumSet.of(UNDER_REVIEW, ADOPTED, DECLINED, WITHDRAWN);
      case UNDER_REVIEW -> EnumSet.of(ADOPTED, DECLINED, WITHDRAWN);
      case ADOPTED -> EnumSet.of(CARRIED_OUT, WITHDRAWN);
      case CARRIED_OUT, DECLINED, WITHDRAWN -> EnumSet.noneOf(ImprovementState.class);
    };
  }

  @Override
  public LocalizedText label() {
    return label;
  }
}
