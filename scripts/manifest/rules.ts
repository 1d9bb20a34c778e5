/**
 * What Office asks of an XML manifest and a JSON schema of the converted one cannot see.
 * Order of elements: learn.microsoft.com/office/dev/add-ins/develop/manifest-element-ordering and the
 * schemas TaskPaneAppVersionOverridesV1_0 and OfficeAppBasicTypesV1_0. Icons and lengths of texts:
 * learn.microsoft.com/javascript/api/manifest/image and .../resources.
 */

/** Children of an element in the order they must stand; `!` marks one that must be there. */
export const CHILDREN: Record<string, string> = {
  OfficeApp:
    'Id! AlternateId Version! ProviderName! DefaultLocale! DisplayName! Description! IconUrl! HighResolutionIconUrl! SupportUrl! AppDomains Hosts! Requirements! DefaultSettings! Permissions! VersionOverrides!',
  DefaultSettings: 'SourceLocation!',
  VersionOverrides:
    'Description Requirements Hosts! Resources! WebApplicationInfo EquivalentAddins VersionOverrides',
  'VersionOverrides/Hosts/Host': 'Runtimes AllFormFactors DesktopFormFactor!',
  DesktopFormFactor: 'GetStarted FunctionFile! ExtensionPoint!',
  GetStarted: 'Title! Description! LearnMoreUrl!',
  CustomTab: 'Group! Label!',
  Group: 'Label! Icon! Control!',
  Control: 'Label! Supertip! Icon! Action!',
  Supertip: 'Title! Description!',
  Action: 'TaskpaneId SourceLocation Title FunctionName',
  Resources: 'bt:Images! bt:Urls! bt:ShortStrings! bt:LongStrings!',
};

/** Sizes in pixels that every ribbon icon must have. */
export const ICON_SIZES = ['16', '32', '80'];

/** Longest text of a resource, in characters. */
export const LONGEST_TEXT: Record<string, number> = {
  'bt:ShortStrings': 125,
  'bt:LongStrings': 250,
};

export const LONGEST_RESOURCE_ID = 32;

/** The locales that every text shown to a user is overridden for. */
export const OVERRIDE_LOCALES = ['sv-SE', 'en-US'];

/** Texts that read the same in every language need no override. */
export const SAME_IN_EVERY_LANGUAGE = ['Täsmä'];
