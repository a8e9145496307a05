namespace Resolutions.Generator;

/// <summary>Says at the end of a message that what is missing is planned.</summary>
internal static class PlanWords
{
    public static string Of(PlacedCitation? plan) => plan is null ? "" : $"; it is planned in {plan.Where}";
}
