package org.dealwright.demo.load;

import java.util.List;
import org.dealwright.api.host.UserView;
import org.dealwright.demo.leads.Market;

/**
 * An organisation and the users that act in it.
 *
 * @param organisation its slug
 * @param manager may import
 * @param rep sells
 */
record Team(String organisation, Market market, String manager, String rep) {

  /** Subjects of the two, the rep first; empty where the directory does not know them. */
  List<String> owners(List<UserView> users) {
    return List.of(rep, manager).stream()
        .flatMap(name -> users.stream().filter(user -> user.userName().equals(name)))
        .map(UserView::id)
        .toList();
  }
}
