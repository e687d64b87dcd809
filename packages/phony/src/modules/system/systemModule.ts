import { byRule, type Generator, type Module, type ModuleDefinition } from '@phonyland/language-generator';
import { type CronOptions, cron } from './cron.ts';
import {
  type CommonFileNameOptions,
  commonFileName,
  type FileExtensionOptions,
  type FileNameOptions,
  fileExtension,
  fileName,
  fileType,
  type MimeTypeOptions,
  mimeType,
} from './files.ts';
import { type NetworkInterfaceOptions, networkInterface } from './networkInterface.ts';
import { directoryPath, filePath, type PathOptions } from './paths.ts';
import { type SemverOptions, semver } from './semver.ts';

/** Files, folders, versions and devices. Files are called by an English adjective and noun in every locale, so that their names are ASCII. */
export interface SystemMembers {
  /**
   * The name of a file, with one extension of any media type unless told.
   * @feeds list: adjectives; list: nouns; list: mediaTypes
   * @example Phony.system().fileName.with({ extensionCount: 2 }).at(0)
   */
  readonly fileName: Generator<string, FileNameOptions>;
  /**
   * The name of a file that everybody might have: `brisk_lantern.pdf`.
   * @feeds list: adjectives; list: nouns; list: 22 extensions chosen by the contributors
   * @example Phony.system().commonFileName.at(0)
   */
  readonly commonFileName: Generator<string, CommonFileNameOptions>;
  /**
   * An extension of files, without the dot.
   * @feeds list: mediaTypes
   * @example Phony.system().fileExtension.with({ mimeType: 'image/jpeg' }).at(0)
   */
  readonly fileExtension: Generator<string, FileExtensionOptions>;
  /**
   * What kind of file: the type that media types begin with.
   * @feeds list: mediaTypes
   * @example Phony.system().fileType.at(0)
   */
  readonly fileType: Generator<string>;
  /**
   * A media type, also called MIME type, that files have.
   * @feeds list: mediaTypes
   * @example Phony.system().mimeType.with({ type: 'audio' }).at(0)
   */
  readonly mimeType: Generator<string, MimeTypeOptions>;
  /**
   * A directory of a Unix system.
   * @feeds rule: Filesystem Hierarchy Standard 3.0; list: adjectives; list: nouns
   * @example Phony.system().directoryPath.with({ folders: 1 }).at(0)
   */
  readonly directoryPath: Generator<string, PathOptions>;
  /**
   * A file of a Unix system with its directory.
   * @feeds rule: Filesystem Hierarchy Standard 3.0; list: adjectives; list: nouns
   * @example Phony.system().filePath.at(0)
   */
  readonly filePath: Generator<string, PathOptions>;
  /**
   * A version.
   * @feeds rule: Semantic Versioning 2.0.0
   * @example Phony.system().semver.with({ prerelease: true }).at(0)
   */
  readonly semver: Generator<string, SemverOptions>;
  /**
   * A schedule of cron in five fields, or one that goes by a name.
   * @feeds rule: POSIX.1-2017, crontab; crontab(5)
   * @example Phony.system().cron.with({ extensions: false }).at(0)
   */
  readonly cron: Generator<string, CronOptions>;
  /**
   * The name of a network interface on Linux.
   * @feeds rule: systemd.net-naming-scheme(7)
   * @example Phony.system().networkInterface.with({ type: 'wl' }).at(0)
   */
  readonly networkInterface: Generator<string, NetworkInterfaceOptions>;
}
export type SystemModule = Module<SystemMembers, 'fileName'>;

export const systemModule: ModuleDefinition<SystemMembers> = {
  name: 'system',
  whole: 'fileName',
  members: {
    fileName: byRule(fileName),
    commonFileName: byRule(commonFileName),
    fileExtension: byRule(fileExtension),
    fileType: byRule(fileType),
    mimeType: byRule(mimeType),
    directoryPath: byRule(directoryPath),
    filePath: byRule(filePath),
    semver: byRule(semver),
    cron: byRule(cron),
    networkInterface: byRule(networkInterface),
  },
};
