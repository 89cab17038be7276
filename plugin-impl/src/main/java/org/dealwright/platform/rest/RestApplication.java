package org.dealwright.platform.rest;

import jakarta.ws.rs.ApplicationPath;
import jakarta.ws.rs.core.Application;
import org.eclipse.microprofile.openapi.annotations.OpenAPIDefinition;
import org.eclipse.microprofile.openapi.annotations.info.Info;
import org.eclipse.microprofile.openapi.annotations.info.License;
import org.eclipse.microprofile.openapi.annotations.servers.Server;

/** The REST API's root. */
@ApplicationPath("/api/v1")
@OpenAPIDefinition(
    info =
        @Info(
            title = "Dealwright",
            version = "1.0",
            description = "Leads with scores that explain themselves, and the deals they become.",
            license = @License(name = "Apache-2.0")),
    servers = @Server(url = "/dealwright"))
public class RestApplication extends Application {}
