package org.dealwright.platform.rest;

import jakarta.ws.rs.ApplicationPath;
import jakarta.ws.rs.core.Application;
import org.dealwright.api.event.ActivityChangedEvent;
import org.dealwright.api.event.DealChangedEvent;
import org.dealwright.api.event.DealStageAdvancedEvent;
import org.dealwright.api.event.DealStageBlockedEvent;
import org.dealwright.api.event.DealUpdatedEvent;
import org.dealwright.api.event.LeadAssignedEvent;
import org.dealwright.api.event.LeadCreatedEvent;
import org.dealwright.api.event.LeadDeletedEvent;
import org.dealwright.api.event.LeadScoredEvent;
import org.dealwright.api.event.LeadStatusChangedEvent;
import org.dealwright.api.event.LeadUpdatedEvent;
import org.dealwright.api.event.PipelineChangedEvent;
import org.eclipse.microprofile.openapi.annotations.Components;
import org.eclipse.microprofile.openapi.annotations.OpenAPIDefinition;
import org.eclipse.microprofile.openapi.annotations.info.Info;
import org.eclipse.microprofile.openapi.annotations.info.License;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.eclipse.microprofile.openapi.annotations.servers.Server;

/** The REST API's root; the records named here are what events carry. */
@ApplicationPath("/api/v1")
@OpenAPIDefinition(
    info =
        @Info(
            title = "Dealwright",
            version = "1.0",
            description = "Leads with scores that explain themselves, and the deals they become.",
            license = @License(name = "Apache-2.0")),
    servers = @Server(url = "/dealwright"),
    components =
        @Components(
            schemas = {
              @Schema(name = "ActivityChangedEvent", implementation = ActivityChangedEvent.class),
              @Schema(name = "DealChangedEvent", implementation = DealChangedEvent.class),
              @Schema(
                  name = "DealStageAdvancedEvent",
                  implementation = DealStageAdvancedEvent.class),
              @Schema(name = "DealStageBlockedEvent", implementation = DealStageBlockedEvent.class),
              @Schema(name = "DealUpdatedEvent", implementation = DealUpdatedEvent.class),
              @Schema(name = "LeadAssignedEvent", implementation = LeadAssignedEvent.class),
              @Schema(name = "LeadCreatedEvent", implementation = LeadCreatedEvent.class),
              @Schema(name = "LeadDeletedEvent", implementation = LeadDeletedEvent.class),
              @Schema(name = "LeadScoredEvent", implementation = LeadScoredEvent.class),
              @Schema(
                  name = "LeadStatusChangedEvent",
                  implementation = LeadStatusChangedEvent.class),
              @Schema(name = "LeadUpdatedEvent", implementation = LeadUpdatedEvent.class),
              @Schema(name = "PipelineChangedEvent", implementation = PipelineChangedEvent.class)
            }))
public class RestApplication extends Application {}
