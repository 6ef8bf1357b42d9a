using System.Text.Json.Serialization;

namespace <%= namespace %>;

/// <summary>
/// The event that EventBridge Scheduler sends: the property Input of the schedule in template.yaml. Scheduler replaces the
/// keywords in angle brackets.
/// </summary>
public record SchedulerInput
{
    [JsonPropertyName("scheduleArn")]
    public required string ScheduleArn { get; init; }

    /// <summary>The time for which the invocation was scheduled.</summary>
    [JsonPropertyName("scheduledTime")]
    public required DateTimeOffset ScheduledTime { get; init; }
}
