package org.dealwright.testing;

import jakarta.enterprise.context.Dependent;
import jakarta.inject.Inject;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.PathParam;
import org.dealwright.platform.task.Tasks;

/** Hands over a task now, which a timer would hand over in a while. */
@Path("/public/testing/tasks/{kind}/{id}")
@Dependent
public class TaskResource {

  @Inject private Tasks tasks;

  @POST
  public void enqueue(@PathParam("kind") String kind, @PathParam("id") String id) {
    tasks.enqueue(kind, id);
  }
}
