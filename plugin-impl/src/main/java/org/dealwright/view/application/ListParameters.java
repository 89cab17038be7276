package org.dealwright.view.application;

import java.util.List;
import java.util.Map;
import org.dealwright.api.view.ListKind;
import org.dealwright.platform.error.ValidationException;

/** What the lists can be asked for. */
public interface ListParameters {

  /**
   * Makes sure that the list takes the parameters.
   *
   * @throws ValidationException if it does not know one of them, or not in this form
   */
  void check(ListKind kind, Map<String, List<String>> parameters);
}
