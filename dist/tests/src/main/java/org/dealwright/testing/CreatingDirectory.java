package org.dealwright.testing;

import jakarta.annotation.Priority;
import jakarta.annotation.Resource;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.inject.Alternative;
import jakarta.inject.Inject;
import jakarta.transaction.Transactional;
import java.sql.Connection;
import java.sql.PreparedStatement;
import java.sql.SQLException;
import java.time.Instant;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.concurrent.ConcurrentHashMap;
import javax.sql.DataSource;
import org.dealwright.api.host.CustomerDirectory;
import org.dealwright.api.host.CustomerSearch;
import org.dealwright.api.host.HostCustomer;
import org.dealwright.api.host.HostUnavailableException;
import org.dealwright.api.host.NewHostCustomer;
import org.dealwright.host.persistence.ProfileDirectory;
import org.dealwright.platform.identity.Caller;

/**
 * What an add-on of a host may look like: it reads by the profile, and makes customers in the demo
 * host's own tables, for organisations that ask for it.
 */
@Alternative
@Priority(1)
@ApplicationScoped
public class CreatingDirectory implements CustomerDirectory {

  private final Set<String> creating = ConcurrentHashMap.newKeySet();

  @Inject private ProfileDirectory profile;
  @Inject private Caller caller;

  @Resource(lookup = "java:jboss/datasources/DemoHostDS")
  private DataSource hostData;

  void createFor(String organisation) {
    creating.add(organisation);
  }

  @Override
  public Optional<String> host() {
    return profile.host();
  }

  @Override
  public boolean listsChanges() {
    return profile.listsChanges();
  }

  @Override
  public boolean createsCustomers() {
    return creating.contains(caller.organisation().slug());
  }

  @Override
  public Instant now() {
    return profile.now();
  }

  @Override
  public List<HostCustomer> page(String organisation, String after, int limit) {
    return profile.page(organisation, after, limit);
  }

  @Override
  public List<HostCustomer> changed(String organisation, Change after, int limit) {
    return profile.changed(organisation, after, limit);
  }

  @Override
  public Set<String> existing(String organisation, Set<String> ids) {
    return profile.existing(organisation, ids);
  }

  @Override
  public Optional<HostCustomer> find(String organisation, String id) {
    return profile.find(organisation, id);
  }

  @Override
  public List<HostCustomer> search(String organisation, CustomerSearch search, int limit) {
    return profile.search(organisation, search, limit);
  }

  @Override
  @Transactional(Transactional.TxType.NOT_SUPPORTED)
  public HostCustomer create(String organisation, NewHostCustomer customer) {
    String number = "N-" + customer.requestId();
    try (Connection connection = hostData.getConnection();
        PreparedStatement insert =
            connection.prepareStatement(
                """
                insert into customers (number, tenant, company, first_name, last_name, title, email,
                  phone, industry, employees, city, country, status, since)
                values (?, ?, ?, '', '', '', ?, coalesce(?, ''), '', 1, '', coalesce(?, ''),
                  'active', current_date)
                on conflict (number) do nothing
                """)) {
      insert.setString(1, number);
      insert.setString(2, organisation);
      insert.setString(3, customer.name());
      insert.setString(4, customer.email());
      insert.setString(5, customer.phone());
      insert.setString(6, customer.country());
      insert.executeUpdate();
    } catch (SQLException e) {
      throw new HostUnavailableException("The customer cannot be made", e);
    }
    return profile.find(organisation, number).orElseThrow();
  }
}
