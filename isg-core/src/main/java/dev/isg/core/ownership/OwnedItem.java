package dev.isg.core.ownership;

import dev.isg.core.basics.Labelled;
import dev.isg.core.basics.LocalizedText;
import dev.isg.core.organisation.Role;
import java.util.Set;

/**
 * A kind of thing Direct lays down, with the roles that may lay it down. Declared in the order of
 * Direct: management, then the CISO, then managers.
 *
 * @source METI 2009, 3 and 3.1
 */
public enum OwnedItem implements Labelled {
  /** A version of the risk management policy, named as in {@code risk-policy-v2}. */
  POLICY(Set.of(Role.BOARD_MEMBER, Role.EXECUTIVE), "リスク管理方針", "risk management policy"),
  /** An objective of information security. */
  OBJECTIVE(Set.of(Role.CISO), "目的", "objective"),
  /** A target of information security. */
  TARGET(Set.of(Role.CISO), "目標", "target"),
  /** A control objective. */
  CONTROL_OBJECTIVE(Set.of(Role.MANAGER, Role.SECURITY_OFFICER), "管理目的", "control objective"),
  /** A control. */
  CONTROL(Set.of(Role.MANAGER, Role.SECURITY_OFFICER), "管理策", "control");

  private final Set<Role> owners;
  private final LocalizedText label;

  OwnedItem(Set<Role> owners, String ja, String en) {
    this.owners = owners;
    this.label = LocalizedText.of(ja, en);
  }

  /** Whether someone acting in the role may lay it down or change it. */
  public boolean mayBeLaidDownBy(Role role) {
    return owners.contains(role);
  }

  @Override
  public LocalizedText label() {
    return label;
  }
}
