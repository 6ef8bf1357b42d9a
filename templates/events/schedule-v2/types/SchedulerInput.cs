using System.Text.Json.Serialization;

namespace <%= namespace %>;

/// <summary>
/// What Scheduler sends: the property Input of the schedule in template.yaml, in which it fills in what stands
/// in angle brackets.
/// </summary>
public record SchedulerInput
{
    [JsonPropertyName("scheduleArn")]
    public required string ScheduleArn { get; init; }

    /// <summary>When the call was due.</summary>
    [JsonPropertyName("scheduledTime")]
    public required DateTimeOffset ScheduledTime { get; init; }
}
