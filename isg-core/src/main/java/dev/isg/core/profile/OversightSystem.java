package dev.isg.core.profile;

import dev.isg.core.basics.InvalidModelException;
import dev.isg.core.basics.LocalizedText;
import dev.isg.core.organisation.Role;
import java.util.EnumSet;
import java.util.List;
import java.util.Set;

/**
 * Who supervises those who run the company. National systems differ: in Japan corporate auditors
 * audit the directors, elsewhere the board of directors supervises the executives. A company may
 * state its own.
 *
 * @param name what the system is called
 * @param overseers the roles that oversee, at least one; none that runs the company
 * @source METI 2009, 1.4.2(4) and footnote 35
 */
public record OversightSystem(LocalizedText name, List<Role> overseers) {
  private static final Set<Role> OVERSEEN =
      EnumSet.of(Role.EXECUTIVE, Role.CISO, Role.MANAGER, Role.SECURITY_OFFICER, Role.EMPLOYEE);

  /** Refuses a system in which nobody oversees, or those who are overseen do. */
  public OversightSystem {
    overseers = List.copyOf(overseers);
    if (overseers.isEmpty() || overseers.stream().anyMatch(OVERSEEN::contains)) {
      throw InvalidModelException.of(
          "OversightSystem",
          "overseers には、監督される側でない役割を 1 つ以上挙げます",
          "overseers must name at least one role, and none that is overseen");
    }
  }

  /** The system of Japan: corporate auditors audit the directors. The default. */
  public static OversightSystem corporateAuditors() {
    return new OversightSystem(
        LocalizedText.of("監査役監査", "audit by corporate auditors"), List.of(Role.AUDIT_BOARD_MEMBER));
  }

  /** The system of many other countries: the board of directors supervises the executives. */
  public static OversightSystem boardOfDirectors() {
    return new OversightSystem(
        LocalizedText.of("取締役会による監督", "supervision by the board of directors"),
        List.of(Role.BOARD_MEMBER));
  }

  /** Whether someone with exactly these roles may oversee: with one that does, and not overseen. */
  public boolean admits(Set<Role> held) {
    return overseers.stream().anyMatch(held::contains)
        && held.stream().noneMatch(OVERSEEN::contains);
  }
}
