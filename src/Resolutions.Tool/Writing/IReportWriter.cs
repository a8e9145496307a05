namespace Resolutions.Tool;

/// <summary>Shows texts, one after the other.</summary>
internal interface IReportWriter
{
    /// <summary>Shows a text.</summary>
    void Write(TextReport text);

    /// <summary>Ends the output.</summary>
    void End();
}
