package dev.isg.core.programme;

import dev.isg.core.basics.LocalizedText;
import dev.isg.core.control.Control;
import dev.isg.core.ownership.Authorship;
import dev.isg.core.ownership.OwnedItem;
import dev.isg.core.ownership.OwnershipRule;
import dev.isg.core.policy.RiskManagementPolicy;
import java.util.EnumMap;
import java.util.Map;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/** Checks who laid down what. */
final class OwnershipCheck {
  private final ProgrammeIndex index;
  private final Programme programme;
  private final References references;

  OwnershipCheck(ProgrammeIndex index) {
    this.index = index;
    this.programme = index.programme();
    this.references = index.references();
  }

  void run() {
    Map<OwnedItem, Set<String>> known = known();
    for (int i = 0; i < programme.authorships().size(); i++) {
      Authorship authorship = programme.authorships().get(i);
      String path = "/authorships/" + i;
      Map<String, LocalizedText> inputs =
          Map.of(
              "item", authorship.item().label(),
              "id", LocalizedText.same(authorship.id()),
              "person", Kinds.id(authorship.author().person()),
              "role", authorship.author().role().label(),
              "on", LocalizedText.same(authorship.on().toString()));
      if (!known.getOrDefault(authorship.item(), Set.of()).contains(authorship.id())) {
        references.add(OwnershipRule.NOTHING_LAID_DOWN, path + "/id", inputs);
      }
      if (!authorship.item().mayBeLaidDownBy(authorship.author().role())) {
        references.add(OwnershipRule.NOT_THE_OWNER, path + "/author", inputs);
      }
      boolean someone =
          references.resolve(
              Kinds.PERSON, path + "/author/person", authorship.author().person(), index.people());
      if (someone && !held(authorship)) {
        references.add(OwnershipRule.ROLE_NOT_HELD, path + "/author", inputs);
      }
    }
  }

  private boolean held(Authorship authorship) {
    return programme.appointments().stream()
        .anyMatch(
            held ->
                held.person().equals(authorship.author().person())
                    && held.role() == authorship.author().role()
                    && held.coversDay(authorship.on()));
  }

  private Map<OwnedItem, Set<String>> known() {
    Map<OwnedItem, Set<String>> known = new EnumMap<>(OwnedItem.class);
    known.put(
        OwnedItem.POLICY,
        ids(programme.policies().stream().map(RiskManagementPolicy::versionName)));
    known.put(OwnedItem.OBJECTIVE, ids(index.objectives().keySet().stream().map(Object::toString)));
    known.put(OwnedItem.TARGET, ids(index.targets().keySet().stream().map(Object::toString)));
    known.put(
        OwnedItem.CONTROL_OBJECTIVE,
        ids(index.controlObjectives().keySet().stream().map(Object::toString)));
    known.put(
        OwnedItem.CONTROL,
        ids(programme.controls().stream().map(Control::id).map(Object::toString)));
    return known;
  }

  private static Set<String> ids(Stream<String> ids) {
    return ids.collect(Collectors.toSet());
  }
}
